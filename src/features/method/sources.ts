/** Where a method comes from, as its own language cites it; `link` where there is a stable one. */
interface Source {
  text: string;
  link?: string;
}

const doi = (id: string) => `https://doi.org/${id}`;

export const SOURCES = {
  robbins1956: {
    text: 'Robbins H (1956). An empirical Bayes approach to statistics. Proc. Third Berkeley Symposium 1:157–163.',
  },
  claytonKaldor1987: {
    text: 'Clayton D, Kaldor J (1987). Empirical Bayes estimates of age-standardized relative risks for use in disease mapping. Biometrics 43:671–681.',
    link: doi('10.2307/2532003'),
  },
  kassSteffey1989: {
    text: 'Kass RE, Steffey D (1989). Approximate Bayesian inference in conditionally independent hierarchical models. J. Am. Stat. Assoc. 84:717–726.',
    link: doi('10.1080/01621459.1989.10478825'),
  },
  gelman2006: {
    text: 'Gelman A (2006). Prior distributions for variance parameters in hierarchical models. Bayesian Analysis 1:515–534.',
    link: doi('10.1214/06-BA117A'),
  },
  tarone1979: {
    text: 'Tarone RE (1979). Testing the goodness of fit of the binomial distribution. Biometrika 66:585–590.',
    link: doi('10.1093/biomet/66.3.585'),
  },
  spiegelhalter2005: {
    text: 'Spiegelhalter DJ (2005). Funnel plots for comparing institutional performance. Statistics in Medicine 24:1185–1202.',
    link: doi('10.1002/sim.1970'),
  },
  kaplanMeier1958: {
    text: 'Kaplan EL, Meier P (1958). Nonparametric estimation from incomplete observations. J. Am. Stat. Assoc. 53:457–481.',
    link: doi('10.1080/01621459.1958.10501452'),
  },
  brookmeyerCrowley1982: {
    text: 'Brookmeyer R, Crowley J (1982). A confidence interval for the median survival time. Biometrics 38:29–41.',
    link: doi('10.2307/2530286'),
  },
  kish1965: { text: 'Kish L (1965). Survey Sampling, §11.7. Wiley.' },
  brownCaiDasGupta2001: {
    text: 'Brown LD, Cai TT, DasGupta A (2001). Interval estimation for a binomial proportion. Statistical Science 16:101–133.',
    link: doi('10.1214/ss/1009213286'),
  },
  kassWasserman1995: {
    text: 'Kass RE, Wasserman L (1995). A reference Bayesian test for nested hypotheses. J. Am. Stat. Assoc. 90:928–934.',
    link: doi('10.1080/01621459.1995.10476592'),
  },
  iglewiczHoaglin1993: {
    text: 'Iglewicz B, Hoaglin DC (1993). How to Detect and Handle Outliers. ASQC Quality Press.',
  },
  holm1979: {
    text: 'Holm S (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics 6:65–70.',
  },
  saltelli2008: {
    text: 'Saltelli A et al. (2008). Global Sensitivity Analysis: The Primer, ch. 1. Wiley.',
    link: doi('10.1002/9780470725184'),
  },
  page1954: {
    text: 'Page ES (1954). Continuous inspection schemes. Biometrika 41:100–115.',
    link: doi('10.1093/biomet/41.1-2.100'),
  },
  lucas1985: {
    text: 'Lucas JM (1985). Counted data CUSUM’s. Technometrics 27:129–144.',
    link: doi('10.1080/00401706.1985.10488030'),
  },
  ville1939: {
    text: 'Ville J (1939). Étude critique de la notion de collectif. Gauthier-Villars.',
  },
  benjaminiHochberg1995: {
    text: 'Benjamini Y, Hochberg Y (1995). Controlling the false discovery rate. J. R. Stat. Soc. B 57:289–300.',
    link: doi('10.1111/j.2517-6161.1995.tb02031.x'),
  },
  royallCumberland1981: {
    text: 'Royall RM, Cumberland WG (1981). An empirical study of the ratio estimator and estimators of its variance. J. Am. Stat. Assoc. 76:66–77.',
    link: doi('10.1080/01621459.1981.10477604'),
  },
  garwood1936: {
    text: 'Garwood F (1936). Fiducial limits for the Poisson distribution. Biometrika 28:437–442.',
    link: doi('10.1093/biomet/28.3-4.437'),
  },
  zouDonner2008: {
    text: 'Zou GY, Donner A (2008). Construction of confidence limits about effect measures: a general approach. Statistics in Medicine 27:1693–1702.',
    link: doi('10.1002/sim.3095'),
  },
  przyborowskiWilenski1940: {
    text: 'Przyborowski J, Wilenski H (1940). Homogeneity of results in testing samples from Poisson series. Biometrika 31:313–323.',
    link: doi('10.1093/biomet/31.3-4.313'),
  },
} as const satisfies Record<string, Source>;
export type SourceName = keyof typeof SOURCES;
