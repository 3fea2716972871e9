import jax.numpy as jnp

logits = jnp.array([[[0.0, 2.0], [0.0, 2.0], [3.0, 0.0], [0.0, 1.0]]])
paths = logits.argmax(axis=2)
said = (paths != 0) & (jnp.diff(paths, prepend=-1) != 0)
jnp.stack([path[keep] for path, keep in zip(paths, said, strict=True)])
