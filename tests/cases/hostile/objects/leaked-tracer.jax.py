import jax
import jax.numpy as jnp

kept = []
jax.jit(lambda x: kept.append(x))(jnp.array([1., 2.]))
kept[0]
