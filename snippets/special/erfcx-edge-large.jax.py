import jax
import jax.numpy as jnp

x = jnp.array([5., 20.])
jax.scipy.special.erfcx(x)
