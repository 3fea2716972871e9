import jax.numpy as jnp

x = jnp.array([[0.8, 0.4, 0.2], [0.1, 0.5, 0.3]])
y = x @ jnp.array([0.299, 0.587, 0.114])
u = 0.492111 * (x[:, 2] - y)
v = 0.877283 * (x[:, 0] - y)
jnp.stack([y, u, v], -1)
