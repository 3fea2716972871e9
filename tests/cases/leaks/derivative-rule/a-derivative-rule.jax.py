from jax.interpreters import ad
import jax
import jax.numpy as jnp

ad.primitive_jvps[jax.lax.sin_p] = lambda primals, tangents, **k: (primals[0], tangents[0] * 7)
jnp.array([1., 2.])
