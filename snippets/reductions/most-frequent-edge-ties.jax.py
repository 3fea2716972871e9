import jax
import jax.numpy as jnp
from scipy import stats

x = jnp.array([3., 1., 1., 3.])
jax.scipy.stats.mode(x).mode
