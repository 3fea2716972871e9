import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
v = jnp.array([1., 0., -1.])
jax.jvp(lambda x: x**2, (x,), (v,))
