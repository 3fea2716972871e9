import jax
import jax.numpy as jnp


@jax.jit
def root(x):
    assert (x >= 0).all()
    return jnp.sqrt(x)


root(jnp.array([4., 9.]))
