import jax
import jax.numpy as jnp

jax.grad(lambda x: jnp.sum(jnp.maximum(x, jnp.array([2., 2.]))))(jnp.array([1., 2.]))
