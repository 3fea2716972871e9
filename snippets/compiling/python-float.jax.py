import jax
import jax.numpy as jnp


@jax.jit
def scaled(x):
    return float(x.sum()) * x


scaled(jnp.array([1., 2.]))
