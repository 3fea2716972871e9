import jax.numpy as jnp
import pandas as pd

price = pd.Series([178, 106, 240, 140])
jnp.array(price.to_numpy())
