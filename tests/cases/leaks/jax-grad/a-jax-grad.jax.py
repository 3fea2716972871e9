import jax
import jax.numpy as jnp

jax.grad = lambda f: lambda x: jnp.zeros_like(x)
jnp.array([1., 2.])
