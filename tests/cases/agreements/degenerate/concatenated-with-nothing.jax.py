import jax.numpy as jnp

jnp.concatenate([jnp.zeros(0), jnp.ones(2)])
