import jax.numpy as jnp

A = jnp.array([[1., 1.], [0., 1.]])
angle = jnp.linspace(0., 2 * jnp.pi, 49)
circle = jnp.stack([jnp.cos(angle), jnp.sin(angle)])
_, S, Vh = jnp.linalg.svd(A)
V = Vh.T * jnp.sign(Vh[:, 0])
circle, A @ circle, V, A @ V, S
