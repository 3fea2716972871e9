import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
u = jax.lax.stop_gradient(x)
x = x.at[0].set(9.)
u
