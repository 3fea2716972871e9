import jax
import jax.numpy as jnp

x = jnp.array([[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]])
wq, wo = jnp.arange(8.0).reshape(2, 2, 2) / 8, jnp.arange(8.0).reshape(2, 2, 2) / 4
wk = wv = jnp.array([[[1.0, 0.5]], [[0.0, 1.0]]])  # one head for both of the queries
q, k, v = (jnp.einsum("btd,dhk->bthk", x, w) for w in (wq, wk, wv))
y = jax.nn.dot_product_attention(q, k, v)
jnp.einsum("bthk,hkd->btd", y, wo)
