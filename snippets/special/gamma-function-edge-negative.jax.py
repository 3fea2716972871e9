import jax
import jax.numpy as jnp

x = jnp.array(-0.5)
jax.scipy.special.gamma(x)
