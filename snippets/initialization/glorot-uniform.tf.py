import tensorflow as tf

tf.keras.initializers.GlorotUniform(seed=0)((400, 200))  # (in, out)
