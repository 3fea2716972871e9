import jax
import jax.numpy as jnp


@jax.jit(static_argnames="axes")
def total(x, axes):
    return x.sum(axis=axes)


total(jnp.array([[1., 2.], [3., 4.]]), [0, 1])
