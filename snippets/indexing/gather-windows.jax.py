import jax
import jax.numpy as jnp

x = jnp.array([2., 3., 5., 7., 11.])
starts = jnp.array([3, 0])
d = jax.lax.GatherDimensionNumbers((1,), (), (0,))
jax.lax.gather(x, starts[:, None], d, slice_sizes=(2,))
