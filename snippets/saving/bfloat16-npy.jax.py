import io

import jax.numpy as jnp

file = io.BytesIO()
jnp.save(file, jnp.array([1., 2.5], dtype=jnp.bfloat16))
file.seek(0)
str(jnp.load(file).dtype)
