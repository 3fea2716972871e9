import jax
import jax.numpy as jnp

isinstance(jnp.ones(2), jax.Array), isinstance([1., 2.], jax.Array)
