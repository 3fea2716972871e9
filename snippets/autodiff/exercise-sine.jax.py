import jax
import jax.numpy as jnp

x = jnp.array([0., 0.5, 1., 2., 4.])
jax.vmap(jax.grad(jnp.sin))(x)
