import tensorflow as tf

{(1, 2): 1.0}
