import jax.numpy as jnp

{'a': [{'b': (jnp.array([1., 2.]), jnp.array([3.]))}], 'c': jnp.array(4.)}
