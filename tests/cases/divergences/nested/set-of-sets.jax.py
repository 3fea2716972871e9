import jax.numpy as jnp

{frozenset({1, 4}), frozenset({3})}
