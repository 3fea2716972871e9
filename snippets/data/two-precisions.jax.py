import jax.numpy as jnp
import pandas as pd

price = pd.DataFrame({"price": [178.0, 106.0, 240.0, 140.0]})
data, weights = jnp.array(price.to_numpy()), jnp.array([[0.5]])
data @ weights
