import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 4.0, 8.0])
w = jnp.array([1.0, 3.0])
by_hand = [sum(w[j] * x[i + j] for j in range(2)) for i in range(3)]
jax.lax.conv(x[None, None], w[None, None], (1,), "VALID")[0, 0], jnp.stack(by_hand)
