import jax.numpy as jnp

x = jnp.array([[1., 2.], [3., 4.], [5., 6.]])
i = jnp.array([2, 0, 2, 1])
P = jnp.array([[0., 0., 1.], [1., 0., 0.], [0., 0., 1.], [0., 1., 0.]])
x[i], P @ x
