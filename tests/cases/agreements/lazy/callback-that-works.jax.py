import jax
import jax.numpy as jnp
import numpy as np

jax.pure_callback(lambda x: np.square(x).astype(np.float32), jax.ShapeDtypeStruct((2,), jnp.float32), jnp.array([1., 2.]))
