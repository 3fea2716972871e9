import jax.numpy as jnp

{frozenset({3}), frozenset({2, 1})}
