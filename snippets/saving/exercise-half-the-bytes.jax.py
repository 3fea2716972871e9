import io

import jax.numpy as jnp

x = jnp.linspace(0.1, 1., 10)
file = io.BytesIO()
jnp.save(file, x.astype(jnp.float16))
file.seek(0)
loaded = jnp.load(file).astype(jnp.float32)
jnp.abs(loaded - x), x * 2**-11
