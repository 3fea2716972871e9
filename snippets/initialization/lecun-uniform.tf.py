import tensorflow as tf

tf.keras.initializers.LecunUniform(seed=0)((300, 100))
