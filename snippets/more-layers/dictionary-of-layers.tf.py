import tensorflow as tf


class Model(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.heads = {"a": tf.keras.layers.Dense(1), "b": tf.keras.layers.Dense(3)}

    def call(self, x):
        return {name: head(x) for name, head in self.heads.items()}


model = Model()
model(tf.ones((1, 2)))
sorted(tuple(w.shape)[::-1] for w in model.heads["b"].weights), len(model.trainable_weights)
