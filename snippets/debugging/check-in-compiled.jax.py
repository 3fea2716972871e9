import jax
import jax.numpy as jnp
from jax.experimental import checkify


@jax.jit
@checkify.checkify
def root(x):
    checkify.check((x >= 0).all(), "negative numbers")
    return jnp.sqrt(x)


error, y = root(jnp.array([4., 9.]))
error.throw()
y
