import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 4., -0.5])
jax.grad(jax.nn.logsumexp)(x), jax.nn.softmax(x)
