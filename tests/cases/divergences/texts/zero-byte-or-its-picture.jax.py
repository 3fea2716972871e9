import jax.numpy as jnp

"a\u2400b"
