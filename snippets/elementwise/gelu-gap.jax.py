import jax
import jax.numpy as jnp

x = jnp.array([-3., -1., 0.5, 2.25, 4.])
exact = jax.nn.gelu(x, approximate=False)
rough = jax.nn.gelu(x)
jnp.maximum(exact, rough), jnp.minimum(exact, rough) + 5e-4
