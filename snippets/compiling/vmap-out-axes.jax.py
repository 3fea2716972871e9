import jax
import jax.numpy as jnp

X = jnp.array([[1., 2., 3.], [4., 5., 6.]])
jax.vmap(jnp.cumsum, out_axes=1)(X)
