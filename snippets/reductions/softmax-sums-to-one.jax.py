import jax
import jax.numpy as jnp

x = jnp.array([[1., 2., 4.], [-3., 0., 0.5]])
jax.nn.softmax(x, axis=1).sum(axis=1), jnp.ones(2)
