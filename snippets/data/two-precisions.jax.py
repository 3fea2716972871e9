import jax.numpy as jnp
import pandas as pd

price = pd.DataFrame({"price": [178., 106., 240., 140.]})
data, weights = jnp.array(price.to_numpy()), jnp.array([[0.5]])
data @ weights
