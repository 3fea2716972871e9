import jax.numpy as jnp

raise SystemExit("all is well")
jnp.array([1., 2.])
