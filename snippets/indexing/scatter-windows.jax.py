import jax
import jax.numpy as jnp

x = jnp.array([0., 0., 0., 0., 0.])
starts = jnp.array([3, 0])
v = jnp.array([[1., 2.], [3., 4.]])
d = jax.lax.ScatterDimensionNumbers((1,), (), (0,))
jax.lax.scatter_add(x, starts[:, None], v, d)
