import tensorflow as tf

tf.keras.optimizers.AdamW().weight_decay
