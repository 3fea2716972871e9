import jax.numpy as jnp

{"mean": jnp.array(1.), "std": jnp.array(2.)}
