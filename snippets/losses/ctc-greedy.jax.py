import jax.numpy as jnp

logits = jnp.array([[0.0, 2.0, 1.0], [0.0, 2.0, 1.0], [3.0, 0.0, 0.0], [0.0, 1.0, 2.0]])
path = logits.argmax(axis=1)
path[(path != 0) & (jnp.diff(path, prepend=-1) != 0)]
