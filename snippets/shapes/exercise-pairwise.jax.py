import jax.numpy as jnp

x = jnp.array([[1., 0., 2.], [1., 2., 2.]])
y = jnp.array([[1., 0., 0.], [0., 3., 4.], [2., 2., 2.], [1., 1., 5.]])
((x[:, None] - y) ** 2).sum(-1)
