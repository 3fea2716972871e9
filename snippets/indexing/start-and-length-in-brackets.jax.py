import jax
import jax.numpy as jnp

x = jnp.array([2., 3., 5., 7., 11.])
i = 1
x[jax.ds(i, 3)]
