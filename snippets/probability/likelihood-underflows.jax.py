import jax
import jax.numpy as jnp
import numpy as np

data = np.random.default_rng(0).standard_normal(1_000, dtype=np.float32)
log_density = jax.scipy.stats.norm.logpdf(jnp.array(data))
jnp.exp(log_density).prod(), log_density.sum()
