import jax
import jax.numpy as jnp

A = jnp.array([[0., 1., 2.], [0., 0., 3.], [0., 0., 0.]])
jax.scipy.linalg.expm(A)
