import jax
import jax.numpy as jnp

x, branches = jnp.array(3.), [jnp.square, jnp.exp, jnp.negative]
jax.lax.switch(-1, branches, x)
