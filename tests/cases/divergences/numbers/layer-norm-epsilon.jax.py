import jax
import jax.numpy as jnp

jax.nn.standardize(jnp.array([1., 2., 4.]))
