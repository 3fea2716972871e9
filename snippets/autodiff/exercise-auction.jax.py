import jax
import jax.numpy as jnp

def price(bids):
    return jnp.sort(bids, descending=True)[1]

bids = jnp.array([3., 9., 5., 7.])
jax.grad(price)(bids)
