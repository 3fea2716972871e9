import jax.numpy as jnp
import pandas as pd

price = pd.Series([178, 106, 240, 140])
x = jnp.array(price.to_numpy(dtype="float32"))
x = x.at[0].set(0)
price.tolist(), x
